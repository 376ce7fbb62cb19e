import { sha256Plain } from './sha256-plain';

/**
 * SHA-256 of the bytes in lower-case hex.
 * Cost: linear; the platform's own routine where the page may use it (https, this machine), else a slower one.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Absent on plain http, say from another machine of the same network; the DOM's types do not say so.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : sha256Plain(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
