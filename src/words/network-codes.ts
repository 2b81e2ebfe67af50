import type { Lang, Text } from '../model/json.ts';

/** What codes of Chromium (net_error_list.h) and Node mean to a person. First match wins. */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [/HTTP_?2/, { zh: 'HTTP/2 协议错误', en: 'HTTP/2 protocol error' }],
  [/QUIC/, { zh: 'HTTP/3 协议错误', en: 'HTTP/3 protocol error' }],
  [
    /CERT_DATE_INVALID|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/,
    { zh: '已过期或尚未生效', en: 'expired or not yet valid' },
  ],
  [
    /CERT_COMMON_NAME_INVALID|ALTNAME|HOSTNAME_MISMATCH/,
    { zh: '证书与域名不符', en: 'made out to another host name' },
  ],
  [/REVOKED/, { zh: '已被吊销', en: 'revoked' }],
  [
    /CERT_AUTHORITY_INVALID|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/,
    { zh: '自签名，或签发者不受信任', en: 'self-signed, or its issuer is not trusted' },
  ],
  [/CERT_WEAK/, { zh: '签名算法太弱', en: 'signed by a weak algorithm' }],
  [/VERSION_OR_CIPHER|UNSUPPORTED_PROTOCOL/, { zh: '加密协议太旧', en: 'the encryption offered is too old' }],
  [/SSL|TLS|EPROTO/, { zh: '加密握手失败', en: 'the encryption handshake failed' }],
  [/EMPTY_RESPONSE/, { zh: '服务器没有回答就断开', en: 'the server hung up without an answer' }],
  [/RESET/, { zh: '连接被重置', en: 'connection reset' }],
  [
    /INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH|CONNECTION_CLOSED/,
    { zh: '内容没有传完', en: 'broke off half way' },
  ],
  [/CONTENT_DECODING|Z_DATA/, { zh: '压缩内容损坏', en: 'its compression is damaged' }],
  [/INVALID_HTTP|INVALID_CHUNKED|HEADERS|HPE_/, { zh: '不是合法的 HTTP 回答', en: 'no valid HTTP answer' }],
  [/INTERNET_DISCONNECTED|NETWORK_CHANGED|ENETUNREACH|EHOSTUNREACH/, { zh: '网络不通', en: 'no network' }],
];

/** A code with its meaning before it: "HTTP/2 协议错误，ERR_HTTP2_PROTOCOL_ERROR"; anything else as it is. */
export const explainCode = (code: string, lang: Lang): string => {
  if (!/^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  const meaning = meanings.find(([pattern]) => pattern.test(code))?.[1][lang];
  return meaning === undefined ? code : `${meaning}${lang === 'zh' ? '，' : ', '}${code}`;
};
