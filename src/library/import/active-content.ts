/** Elements that could run, load or redirect something. */
export const ACTIVE_ELEMENTS =
  'script, iframe, frame, object, embed, base, meta[http-equiv], template';

/** Whether an attribute is an event handler or a script's address. */
export function isActiveAttribute({ name, value }: Attr): boolean {
  return name.startsWith('on') || /^\s*javascript:/i.test(value);
}

/** Takes all active content out of an inert document; what an `<object>` shows in its stead stays. */
export function disarm(document: Document): void {
  for (const element of document.querySelectorAll(ACTIVE_ELEMENTS)) {
    if (element.localName === 'object') element.replaceWith(...element.childNodes);
    else element.remove();
  }
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of [...element.attributes].filter(isActiveAttribute)) {
      element.removeAttribute(attribute.name);
    }
  }
}
