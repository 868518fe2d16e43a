import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AnnouncerRegions } from '../announcer/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { FollowButton } from './index.ts';

const ondo = { name: 'Studio Ondo', onFollowingChange: () => undefined };

describeConformance(<FollowButton {...ondo} following={false} />);

test('a key press asks for the other state, and none while the answer is on its way', async () => {
  const onFollowingChange = vi.fn();
  const { rerender } = render(
    <FollowButton {...ondo} following onFollowingChange={onFollowingChange} />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onFollowingChange.mock.calls).toEqual([[false]]);
  rerender(<FollowButton {...ondo} following busy onFollowingChange={onFollowingChange} />);
  await userEvent.keyboard(' ');
  expect(onFollowingChange).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { pressed: true })).toHaveFocus();
});

test('a change is said once with its count, and others who follow are not', () => {
  const page = (following: boolean, followers: number) => (
    <AnnouncerRegions>
      <FollowButton {...ondo} following={following} followers={followers} />
    </AnnouncerRegions>
  );
  const { rerender } = render(page(false, 18_204));
  expect(screen.getByRole('status')).toHaveTextContent('');
  rerender(page(true, 18_205));
  expect(screen.getByRole('status').textContent).toBe('Following Studio Ondo, 18,205 followers');
  rerender(page(true, 18_206));
  expect(screen.getByRole('status').textContent).toBe('Following Studio Ondo, 18,205 followers');
});
