/** Raised with every change that can alter a comparison: caches and stored anchors are keyed by it. */
export const ENGINE_VERSION = '0.1.0';
