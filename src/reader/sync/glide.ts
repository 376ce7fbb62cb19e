/** How long a column takes to a passage. Unit: ms; longer is felt as waiting, shorter as a jump. */
const GLIDE_MS = 220;

/**
 * Calls `step` in every frame with a value on the way from one to the other, ending at `to`; at once where the reader
 * wants no motion. The function returned stops it where it is.
 */
export function glide(from: number, to: number, step: (value: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(to);
    return () => undefined;
  }
  const begin = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, now - begin) / GLIDE_MS);
    const eased = 1 - (1 - share) ** 3;
    if (share < 1) frame = requestAnimationFrame(next);
    step(from + (to - from) * eased);
  });
  return () => cancelAnimationFrame(frame);
}
