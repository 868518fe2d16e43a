import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useRailOrder } from './use-rail-order.ts';

interface Props {
  readonly ids: readonly string[];
  readonly atStart: boolean;
}

const rail = (initialProps: Props) =>
  renderHook(({ ids, atStart }: Props) => useRailOrder(ids, (id) => id, atStart), { initialProps });

it('keeps cards where they are when the list is sorted anew', () => {
  const { result, rerender } = rail({ ids: ['a', 'b', 'c'], atStart: true });
  rerender({ ids: ['c', 'a', 'b'], atStart: true });
  expect(result.current.items).toEqual(['a', 'b', 'c']);
});

it('puts a new one first for a reader at the start', () => {
  const { result, rerender } = rail({ ids: ['a', 'b'], atStart: true });
  rerender({ ids: ['a', 'b', 'new'], atStart: true });
  expect(result.current).toMatchObject({ items: ['new', 'a', 'b'], newCount: 0 });
});

it('lets a new one wait at the end, counted, until the reader asks for it', () => {
  const { result, rerender } = rail({ ids: ['a', 'b'], atStart: false });
  rerender({ ids: ['new', 'a', 'b'], atStart: false });
  expect(result.current).toMatchObject({ items: ['a', 'b', 'new'], newCount: 1 });
  act(() => result.current.showNew());
  expect(result.current).toMatchObject({ items: ['new', 'a', 'b'], newCount: 0 });
});

it('takes away what is over and stops counting it', () => {
  const { result, rerender } = rail({ ids: ['a'], atStart: false });
  rerender({ ids: ['a', 'new'], atStart: false });
  rerender({ ids: ['a'], atStart: false });
  expect(result.current).toMatchObject({ items: ['a'], newCount: 0 });
});
