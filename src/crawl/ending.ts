const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Office files, Chinese ones (WPS, CEB) included: read after download, never in the browser. */
const OFFICE = words(
  `doc docx docm dot dotx xls xlsx xlsm xlt xlsb ppt pptx pptm pps ppsx wps wpt et ett dps dpt rtf odt ods odp ceb cebx`,
);

const UNSUPPORTED = words(
  `jpg jpeg jpe png gif bmp webp avif svg ico tif tiff psd heic ai eps dwg cdr
   tar gz tgz bz2 xz iso cab jar war
   mp3 mp4 m4a m4v m3u m3u8 wav wma wmv ogg oga ogv webm flv f4v swf avi mov mkv mpg mpeg rm rmvb 3gp aac flac mid
   css js mjs map json jsonp xml xsd xsl rss atom wasm csv txt log sql dat bin bak
   woff woff2 ttf otf eot
   exe msi apk ipa dmg pkg deb rpm bat sh dll so ocx
   ics vcf cer crt p7b pfx pem torrent`,
);

/** The ending of the last path segment, lower case, without dot; '' when there is none. */
export const endingOf = (url: string): string => {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const name = path.slice(path.lastIndexOf('/') + 1).split(';', 1)[0] ?? '';
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
};

/** What kind of document an address names by its ending: 'office' covers word-processor, sheet and slide formats; null = none. */
export const documentKind = (url: string): 'pdf' | 'ofd' | 'office' | 'archive' | null => {
  const ending = endingOf(url);
  if (ending === 'pdf' || ending === 'ofd') return ending;
  if (/^(zip|rar|7z)$/.test(ending)) return 'archive'; // of documents, most often
  return OFFICE.has(ending) ? 'office' : null;
};

/** True when the ending says that the address cannot be a page: image, archive, media, script, font, program, data. */
export const isUnsupported = (url: string): boolean => UNSUPPORTED.has(endingOf(url));
