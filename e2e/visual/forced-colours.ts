// These run in the page, each alone: nothing outside of one can be reached from it.

/** Marks the controls that a background, a border or a shadow sets off from what is around them. */
export function markBoxedControls(): void {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [role=button], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=slider], [role=combobox]',
    ),
  ];
  const alphaOf = (colour: string) => {
    if (colour === 'transparent') return 0;
    const [, alpha] = /[,/]\s*([\d.]+%?)\)$/.exec(colour) ?? [];
    return colour.startsWith('rgba') || colour.includes('/') ? Number.parseFloat(alpha ?? '1') : 1;
  };
  const backdropOf = (element: HTMLElement): string => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (alphaOf(backgroundColor) > 0) return backgroundColor;
    }
    return '';
  };
  const boxed = controls.filter((element) => {
    if (!element.checkVisibility({ opacityProperty: true }) || element.offsetWidth < 8)
      return false;
    const style = getComputedStyle(element);
    // Kept for its keyboard and its name alone: something else is drawn in its place.
    if (style.clipPath !== 'none') return false;
    const filled =
      alphaOf(style.backgroundColor) > 0 && style.backgroundColor !== backdropOf(element);
    const bordered =
      Number.parseFloat(style.borderTopWidth) > 0 && alphaOf(style.borderTopColor) > 0;
    return filled || bordered || style.boxShadow !== 'none';
  });
  for (const element of boxed) element.dataset['boxed'] = '';
}

/** Those of the marked controls that nothing sets off any more: no border, no outline, no colour of their own. */
export function controlsWithoutEdge(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const drawsEdge = (style: CSSStyleDeclaration) =>
    (Number.parseFloat(style.borderTopWidth) > 0 &&
      style.borderTopStyle !== 'none' &&
      style.borderTopColor !== canvas) ||
    (Number.parseFloat(style.outlineWidth) > 0 &&
      style.outlineStyle !== 'none' &&
      style.outlineColor !== canvas) ||
    (style.backgroundColor !== canvas && style.backgroundColor !== 'rgba(0, 0, 0, 0)');
  return [...document.querySelectorAll('[data-boxed]')].flatMap((element) => {
    const edged = [undefined, '::before', '::after'].some((pseudo) =>
      drawsEdge(getComputedStyle(element, pseudo)),
    );
    return edged ? [] : [element.outerHTML.slice(0, 160)];
  });
}

/** What is chosen, checked, pressed or where one is, and looks in all its parts as its neighbour that is not. */
export function unmarkedChoices(): string[] {
  const states = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'] as const;
  const looksOf = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((part) =>
        [undefined, '::before', '::after'].map((pseudo) => [part, pseudo] as const),
      )
      .map(([part, pseudo]) => {
        const style = getComputedStyle(part, pseudo);
        if (style.display === 'none' || style.visibility === 'hidden') return '-';
        return [
          pseudo && style.content,
          style.backgroundColor,
          style.color,
          style.borderTopWidth,
          style.borderTopColor,
          style.borderBottomWidth,
          style.borderBottomColor,
          style.outlineStyle,
          style.outlineWidth,
          style.outlineColor,
          style.textDecorationLine,
          style.fontWeight,
          style.opacity,
          style.transform,
        ].join();
      })
      .join(';');
  return states.flatMap((state) =>
    [...document.querySelectorAll(`[${state}]`)].flatMap((chosen) => {
      const value = chosen.getAttribute(state);
      if (value === 'false' || value === null || !chosen.checkVisibility()) return [];
      const group = chosen.closest('[role], ul, ol, nav, fieldset')?.parentElement ?? document.body;
      const other = [...group.querySelectorAll(chosen.tagName)].find(
        (near) =>
          near !== chosen &&
          near.getAttribute('role') === chosen.getAttribute('role') &&
          near.className === chosen.className &&
          (near.getAttribute(state) ?? 'false') === 'false' &&
          near.checkVisibility(),
      );
      if (!other || looksOf(chosen) !== looksOf(other)) return [];
      return [`${state} ${chosen.textContent?.trim().slice(0, 40)}`];
    }),
  );
}
