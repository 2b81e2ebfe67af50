/** What was heard of a film or a recording: its loudest sample (0 to 1) and its length. */
export type Heard = { readonly peak: number; readonly seconds: number };

/**
 * Self-contained (serialised): decodes the sound of the first short films and recordings of a frame, as a sound track may
 * be there and be silent. Files are read anew, as the player may hold their place in the cache; big ones, and those of other sites, are left alone.
 * Ends within about four seconds whatever the files are.
 */
export async function hearMedia(): Promise<Map<Element, Heard>> {
  const most = { files: 3, bytes: 4_000_000, seconds: 120, ms: 4000 };
  const heard = new Map<Element, Heard>();
  const players = [...document.querySelectorAll<HTMLMediaElement>('video, audio')]
    .filter((el) => el.preload !== 'none' || el.autoplay || el.readyState > 0) // nothing comes of those
    .slice(0, most.files);
  if (players.length === 0) return heard;
  const abort = new AbortController();
  const wait = (ms: number) => new Promise<null>((done) => setTimeout(() => done(null), ms));
  const begun = (el: HTMLMediaElement) =>
    new Promise<void>((done) => {
      if (el.readyState > 0 || el.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) return done();
      for (const type of ['loadedmetadata', 'error'])
        el.addEventListener(type, () => done(), { once: true, capture: true });
      const last = el.querySelector('source:last-of-type');
      last?.addEventListener('error', () => done(), { once: true });
    });
  const listen = async (el: HTMLMediaElement): Promise<void> => {
    await Promise.race([begun(el), wait(1500)]);
    const url = el.currentSrc;
    if (!url.startsWith('data:') && (!url || new URL(url, document.baseURI).origin !== location.origin))
      return;
    if (!(el.duration > 0) || el.duration > most.seconds) return;
    const answer = await fetch(url.replace(/#.*$/, ''), { cache: 'no-store', signal: abort.signal });
    const told = Number(answer.headers.get('content-length') ?? 0);
    const reader = answer.ok && told <= most.bytes ? answer.body?.getReader() : undefined;
    if (!reader) return void (await answer.body?.cancel());
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value);
      if ((size += read.value.length) > most.bytes) return reader.cancel();
    }
    const decoder = new OfflineAudioContext(1, 8000, 8000);
    const sound = await decoder.decodeAudioData(await new Blob(chunks).arrayBuffer());
    let peak = 0;
    for (let channel = 0; channel < sound.numberOfChannels; channel += 1)
      for (const sample of sound.getChannelData(channel))
        if (Math.abs(sample) > peak) peak = Math.abs(sample);
    heard.set(el, { peak, seconds: sound.duration });
  };
  await Promise.race([
    Promise.all(players.map((el) => listen(el).catch(() => {}))), // no sound track, or not to be decoded
    wait(most.ms),
  ]);
  abort.abort();
  return heard;
}
