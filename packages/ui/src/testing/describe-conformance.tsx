import { render } from '@testing-library/react';
import type { ReactElement, Ref } from 'react';
import { cloneElement, createRef } from 'react';
import { describe, expect, test } from 'vitest';

interface Forwarded {
  readonly className?: string;
  readonly id?: string;
  readonly 'data-planted'?: string;
  readonly ref?: Ref<Element>;
}

/**
 * What every component of the kit promises to its users: its root takes their class beside its own, their props and their
 * ref. `root` finds the root where it is not the first element rendered.
 */
export function describeConformance(
  element: ReactElement<Forwarded>,
  root: (container: HTMLElement) => Element | null = (container) => container.firstElementChild,
): void {
  describe('like every component of the kit', () => {
    test('keeps its own class and takes one more', () => {
      const plain = root(render(element).container)?.className ?? '';
      const { container } = render(cloneElement(element, { className: 'from-outside' }));
      const classes = root(container)?.getAttribute('class') ?? '';
      expect(classes.split(' ')).toContain('from-outside');
      if (typeof plain === 'string')
        for (const own of plain.split(' ')) expect(classes).toContain(own);
    });

    test('hands other props to its root', () => {
      const { container } = render(cloneElement(element, { id: 'own-id', 'data-planted': 'yes' }));
      expect(root(container)?.id).toBe('own-id');
      expect(root(container)?.getAttribute('data-planted')).toBe('yes');
    });

    test('gives its root to a ref', () => {
      const ref = createRef<Element>();
      const { container } = render(cloneElement(element, { ref }));
      expect(ref.current).toBe(root(container));
    });
  });
}
