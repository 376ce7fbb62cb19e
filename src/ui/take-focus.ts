/** A ref for what the reader goes on with: it has the focus as soon as it is there, a box with its words chosen. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
