import { z } from 'zod';
import { Report } from '../model/report.ts';

/**
 * JSON Schema (2020-12) of report.json, made from the contract. Facts of documents are any JSON. The committed
 * docs/report.schema.json is this value; a test says so when it is stale.
 */
export const reportSchema = (): object => {
  const { $schema, ...rest } = z.toJSONSchema(Report, { unrepresentable: 'any' });
  return {
    $schema,
    title: 'wza report',
    description: 'The whole result of one accessibility audit by wza, as in report.json.',
    ...rest,
  };
};
