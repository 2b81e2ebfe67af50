import type { Rule } from '../src/model/rule.ts';
import accessibilityFeedback from './accessibility-feedback.ts';
import accessibilityStatement from './accessibility-statement.ts';
import consistentHelp from './consistent-help.ts';
import consistentNaming from './consistent-naming.ts';
import consistentNavigation from './consistent-navigation.ts';
import linkNameShifts from './link-name-shifts.ts';
import mongolianParity from './mongolian-parity.ts';
import searchAndMap from './search-and-map.ts';
import titleNotDistinct from './title-not-distinct.ts';
import userPosition from './user-position.ts';
import waysToFind from './ways-to-find.ts';

/** Rules that judge the site as a whole, by id. */
export const siteRules: readonly Rule[] = [
  accessibilityFeedback,
  accessibilityStatement,
  consistentHelp,
  consistentNaming,
  consistentNavigation,
  linkNameShifts,
  mongolianParity,
  searchAndMap,
  titleNotDistinct,
  userPosition,
  waysToFind,
];
