import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Menu, MenuChoice, MenuChoices, MenuItem } from './index.ts';

const trigger = <button type="button">More</button>;
const last = (role: string) => () =>
  [...document.querySelectorAll(`[role="${role}"]`)].at(-1) ?? null;

describeConformance(
  <Menu open trigger={trigger}>
    <MenuItem>Copy the link</MenuItem>
  </Menu>,
  last('menu'),
);

test('opens by keyboard, does what is chosen, and gives focus back', async () => {
  const onSelect = vi.fn();
  render(
    <Menu trigger={trigger}>
      <MenuItem>Share</MenuItem>
      <MenuItem onSelect={onSelect}>Copy the link</MenuItem>
    </Menu>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(screen.getByRole('menuitem', { name: 'Share' })).toHaveFocus());
  await userEvent.keyboard('{End}{Enter}');
  expect(onSelect).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
});

test('what cannot be done now is there and does nothing', async () => {
  const onSelect = vi.fn();
  render(
    <Menu open trigger={trigger}>
      <MenuItem unavailable detail="It has been extended once" onSelect={onSelect}>
        Extend
      </MenuItem>
    </Menu>,
  );
  const item = await screen.findByRole('menuitem', { name: /Extend/ });
  await userEvent.click(item);
  expect(onSelect).not.toHaveBeenCalled();
  expect(item).toHaveAttribute('aria-disabled', 'true');
});

test('one of the choices holds, and another can be taken', async () => {
  const onChange = vi.fn();
  render(
    <Menu open trigger={trigger}>
      <MenuChoices label="What reaches you" value="starts" onChange={onChange}>
        <MenuChoice value="everything">Everything</MenuChoice>
        <MenuChoice value="starts">Starts</MenuChoice>
      </MenuChoices>
    </Menu>,
  );
  expect(await screen.findByRole('menuitemradio', { name: 'Starts' })).toBeChecked();
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Everything' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('everything');
});
