import type { Page } from 'playwright';
import { before } from './worlds.ts';

/** Keeps a page in its place while its controls are operated: nothing is sent, no other document opens. */
export type Hold = {
  navigations(): number; // other documents the page wanted to open in its own place, so far
  sent(): number; // requests that would have sent something, so far
  dialogs(): number; // alert, confirm and prompt, so far; their owner answers them
  /** Opens the page anew while the hold rests. */
  reload(): Promise<void>;
  end(): Promise<void>;
};

/** Runs in the page's own world, where windows and forms are opened; our world hears of it by an event. */
const hush = `(() => {
  const tell = (what) => dispatchEvent(new Event('wza-' + what));
  window.open = () => (tell('window'), null);
  window.print = () => undefined;
  HTMLFormElement.prototype.submit = function () { tell('submit'); };
  HTMLFormElement.prototype.requestSubmit = function () { tell('submit'); };
})()`;

/** Lets the page read (GET) within its document and nothing else. `deadline` in ms since epoch. */
export const holdPage = async (page: Page, deadline: number): Promise<Hold> => {
  const session = await before(deadline, page.context().newCDPSession(page));
  let resting = false;
  let navigations = 0;
  let sent = 0;
  let dialogs = 0;
  const main = (await before(deadline, session.send('Page.getFrameTree'))).frameTree.frame.id;
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const leaves = resourceType === 'Document' && frameId === main;
    const sends = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (!resting && leaves) navigations += 1;
    if (!resting && sends) sent += 1;
    const stopped = !resting && (leaves || sends);
    session
      .send(
        stopped ? 'Fetch.failRequest' : 'Fetch.continueRequest',
        stopped ? { requestId, errorReason: 'Aborted' } : ({ requestId } as never),
      )
      .catch(() => undefined); // the page moved on
  });
  const heard = (): void => void (dialogs += 1);
  page.on('dialog', heard);
  await before(deadline, session.send('Fetch.enable', { patterns: [{ requestStage: 'Request' }] }));
  await before(deadline, session.send('Page.enable'));
  await before(deadline, session.send('Page.addScriptToEvaluateOnNewDocument', { source: hush }));
  await before(deadline, session.send('Runtime.evaluate', { expression: hush }));
  return {
    navigations: () => navigations,
    sent: () => sent,
    dialogs: () => dialogs,
    async reload() {
      resting = true;
      await before(deadline, page.reload({ waitUntil: 'load', timeout: 8000 }));
      resting = false;
    },
    async end() {
      page.off('dialog', heard);
      await session.detach().catch(() => undefined);
    },
  };
};
