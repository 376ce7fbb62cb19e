import { ACTIVE_ELEMENTS, isActiveAttribute } from '../library/import/active-content';

/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string, type: string, sink: string): string | null;
      createScriptURL(url: string): string | null;
    },
  ): unknown;
}

/** The one place where a string becomes a document that no page shows. */
const INERT_SINK = 'DOMParser parseFromString';

/**
 * Installs the page's one Trusted Types policy, which the built page's CSP demands; a browser without them needs none.
 * Strings may become inert documents; markup may be written to an element only when nothing in it is active (the article
 * extractor rewrites its own inert document so); scripts and workers come from this origin alone.
 */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (html, _type, sink) => (sink === INERT_SINK || isInert(html) ? html : null),
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
}

/** Whether markup holds no active element, no event handler and no script address. */
function isInert(html: string): boolean {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (parsed.querySelector(ACTIVE_ELEMENTS) !== null) return false;
  return [...parsed.querySelectorAll('*')].every((element) =>
    [...element.attributes].every((attribute) => !isActiveAttribute(attribute)),
  );
}
