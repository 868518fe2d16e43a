// npm cannot read a pnpm workspace: it would install the root alone and fail later, obscurely.
if (!/^pnpm/.test(process.env.npm_config_user_agent ?? '')) {
  console.error(
    '\nThis repository installs with pnpm. Run `npm start` or `npm test` (both install by themselves),',
  );
  console.error('or `npx -y pnpm@12.21.0 install`.\n');
  process.exit(1);
}
