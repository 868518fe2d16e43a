import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { SearchBox } from './index.ts';

describeConformance(<SearchBox onSearch={() => undefined} />);

test('the shortcut puts the cursor here, but never steals a letter from a text field', async () => {
  const onSearch = vi.fn();
  render(
    <>
      <input aria-label="Name" />
      <SearchBox shortcut="/" onSearch={onSearch} />
    </>,
  );
  const name = screen.getByLabelText('Name');
  await userEvent.type(name, 'a/b');
  expect(name).toHaveValue('a/b');
  await userEvent.click(document.body);
  await userEvent.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('tide{Enter}');
  expect(onSearch).toHaveBeenCalledWith('tide');
});
