/** Gives the page's heading the focus, so that a screen reader says where one is and Tab goes on from there. False: it is not there yet. */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main [data-page-heading], main h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
