import { makeEntrances } from './entrances.ts';
import { makePageKit } from './kit.ts';
import { makeLettering } from './lettering.ts';
import { makeNaming } from './naming.ts';
import { makeOwnText } from './own-text.ts';
import { makeParts } from './parts.ts';
import { makePlaces } from './places.ts';
import { makeSeeing } from './seeing.ts';
import { hearMedia } from './sound.ts';
import { makeSurroundings } from './surroundings.ts';
import { makeTree } from './tree.ts';

const parts = {
  makeTree,
  makePlaces,
  makeSeeing,
  makeLettering,
  makeNaming,
  makeOwnText,
  makeParts,
  makeSurroundings,
  makeEntrances,
};

/**
 * Script that defines `makePageKit(axe, framePath, handlers, heard)` and `hearMedia()` in the world it is evaluated in; evaluating it twice
 * does no harm. The functions are taken by their source text, so none may use anything from outside its body.
 */
export const kitSource: string = `var makePageKit = (axe, framePath, handlers, heard) => (${makePageKit.toString()})(axe, framePath, handlers, heard ?? new Map(), {
${Object.entries(parts)
  .map(([name, part]) => `${name}: ${part.toString()}`)
  .join(',\n')}
});
var hearMedia = ${hearMedia.toString()};`;
