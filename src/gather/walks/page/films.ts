import type { CellsWorld } from './cells.ts';
import type { KitWorld, PlaceOnly } from './kit.ts';

/** A film of the page: what to name, how large it is shown (CSS px²). */
export type FilmFacts = { readonly id: number; readonly place: PlaceOnly; readonly area: number };

/** Parts of a film that were looked at, each moment by moment. */
export type FilmParts = {
  readonly parts: readonly (readonly { readonly t: number; readonly cells: string }[])[];
  readonly length: number; // seconds of the film
};

/** Pictures that by their addresses may be animated. Runs in a world with the kit. */
export const picturesShown = (): { id: number; url: string }[] => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const shown = kit.all().filter((el) => el.localName === 'img' && kit.visible(el)) as HTMLImageElement[];
  const gifs = shown.filter((el) => /\.gif(?:[?#]|$)/i.test(el.currentSrc));
  // WebP is mostly still: only what is large enough to disturb is fetched and looked into
  const large = (el: Element): boolean => el.clientWidth * el.clientHeight >= 10_000;
  const others = shown.filter((el) => /\.(?:webp|apng)(?:[?#]|$)/i.test(el.currentSrc) && large(el));
  return [...gifs.slice(0, 60), ...others.slice(0, 20)].map((el) => ({ id: kit.id(el), url: el.currentSrc }));
};

/** The films that are shown, largest first. Runs in a world with the kit. */
export const filmsShown = (): FilmFacts[] => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return kit
    .all()
    .filter((el) => el.localName === 'video' && kit.visible(el) && (el as HTMLVideoElement).currentSrc !== '')
    .map((el) => {
      const { width, height } = el.getBoundingClientRect();
      return { id: kit.id(el), place: kit.target(el), area: Math.round(width * height) };
    })
    .sort((a, b) => b.area - a.area)
    .slice(0, 3);
};

/**
 * Looks through a film, second by second and every 40 ms of each, for up to `budget` ms. It is played by
 * an element of ours that the page never sees. Null: it cannot be loaded, or its pictures may not be read. Runs in a world with
 * kit and cells.
 */
export const lookThrough = async (id: number, budget: number): Promise<FilmParts | null> => {
  const { wzaKit, wzaCells } = globalThis as unknown as KitWorld & CellsWorld;
  const until = performance.now() + budget;
  const film = document.createElement('video');
  const told = (name: string): Promise<boolean> =>
    new Promise((resolve) => {
      film.addEventListener(name, () => resolve(true), { once: true });
      film.addEventListener('error', () => resolve(false), { once: true });
      setTimeout(() => resolve(false), Math.max(0, until - performance.now()));
    });
  film.muted = true;
  film.preload = 'metadata'; // no more of it than what is looked at
  const loaded = told('loadeddata');
  film.src = (wzaKit.byId(id) as HTMLVideoElement).currentSrc;
  try {
    if (!(await loaded) || !Number.isFinite(film.duration)) return null;
    const length = film.duration;
    if (film.seekable.length === 0 || film.seekable.end(0) < length - 0.5) return null; // a server that sends no parts
    const seconds = Math.max(1, Math.floor(length));
    const seen = new Set<number>();
    const parts: { t: number; cells: string }[][] = [];
    for (let n = 0; seen.size < seconds && performance.now() < until; n++) {
      // van der Corput's sequence: 0, 1/2, 1/4, 3/4, … of the film, so that what time allows is spread over it
      let share = 0;
      for (let [rest, part] = [n, 0.5]; rest > 0; rest >>= 1, part /= 2) share += (rest & 1) * part;
      const second = Math.floor(seconds * share);
      if (seen.has(second)) continue;
      seen.add(second);
      const moments: { t: number; cells: string }[] = [];
      for (let t = 0; t <= 1080 && second + t / 1000 <= length && performance.now() < until; t += 40) {
        const there = told('seeked');
        film.currentTime = second + t / 1000;
        if (await there) moments.push({ t, cells: wzaCells.of(film) });
      }
      if (performance.now() < until || parts.length === 0) parts.push(moments); // the last one may be cut short
    }
    return { parts, length };
  } catch {
    return null; // of another origin that does not let it be read
  } finally {
    film.removeAttribute('src');
    film.load();
  }
};
