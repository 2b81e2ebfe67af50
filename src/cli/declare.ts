import type { Command, Option } from 'commander';
import type { Lang, Text } from '../model/json.ts';

/** What a command needs to declare itself. Nested commands (`wza review export`) are declared `under` the returned command. */
export type Declare = (tools: {
  readonly lang: Lang;
  readonly ended: (code: number) => void; // takes the exit code of the command that ran
  readonly browser: () => Option;
  readonly command: (name: string, about: Text, under?: Command) => Command;
}) => void;
