/**
 * SHA-256 of the bytes in lower-case hex.
 * Errors: rejects where the page is not served from a secure context (https, or this machine's own addresses).
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
