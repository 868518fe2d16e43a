import { hash } from 'node:crypto';
import { type Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';

/** These pages run no script and load nothing: their one style block is named by its hash. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', pageStyle, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'public, max-age=300',
} as const;

/** A whole page of the API for people. */
export function layOutPage(page: { readonly title: string; readonly body: Html }): string {
  const head = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
`;
  return `${head.text}<style>${pageStyle}</style>
</head>
<body>
${page.body.text}
</body>
</html>
`;
}
