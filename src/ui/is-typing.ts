const FIELDS = 'input, textarea, select, [contenteditable]';

/** True for keys that go into a field, a search or a dialog, which are no shortcuts then. */
export function isTyping({ target }: KeyboardEvent): boolean {
  const places = `${FIELDS}, search, dialog, [popover]`;
  return hasDialog() || (target instanceof Element && target.closest(places) !== null);
}

/** True for keys that change the words of a field, which has an undo of its own, and while a dialog is open. */
export function isEditing({ target }: KeyboardEvent): boolean {
  return hasDialog() || (target instanceof Element && target.closest(FIELDS) !== null);
}

/** A dialog keeps its keys also while nothing in it has the focus. */
function hasDialog(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
