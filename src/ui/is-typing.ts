/** True for keys that go into a field, a search or a dialog, which are no shortcuts then. */
export function isTyping({ target }: KeyboardEvent): boolean {
  // A dialog keeps its keys also while nothing in it has the focus.
  if (document.querySelector('dialog:modal') !== null) return true;
  const fields = 'input, textarea, select, [contenteditable], search, dialog, [popover]';
  return target instanceof Element && target.closest(fields) !== null;
}
