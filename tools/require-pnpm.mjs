// npm cannot read a pnpm workspace: it would install the root alone and fail later, obscurely.
if (!(process.env.npm_config_user_agent ?? '').startsWith('pnpm')) {
  console.error(
    '\nThis repository installs with pnpm. Run `npm start` or `npm test` (both install by themselves),',
  );
  console.error('or `npx -y pnpm@12.21.0 install`.\n');
  process.exit(1);
}
