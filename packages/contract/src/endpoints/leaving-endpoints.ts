import { endpoint } from '../endpoint.ts';
import { AccountExport, DeleteAccount } from '../leaving.ts';

export const exportAccount = endpoint({
  method: 'get',
  path: '/account/export',
  tag: 'Accounts',
  summary: 'Everything the shop keeps of you',
  description: 'One JSON file. Secrets such as the password’s hash are not in it.',
  access: 'user',
  answers: { 200: { description: 'The file.', schema: AccountExport } },
  problems: [],
});

export const deleteAccount = endpoint({
  method: 'post',
  path: '/account/delete',
  tag: 'Accounts',
  summary: 'Delete your account',
  description:
    'Name, mail, sign-in, follows and notifications are gone at once, running holds end. Orders stay in the books, with nothing in them that leads to you. It cannot be undone.',
  access: 'user',
  request: { body: DeleteAccount },
  answers: { 204: { description: 'The account is gone; the cookie is cleared.' } },
  problems: ['invalid-credentials', 'creator-has-drops', 'outcome-unknown'],
});
