import type { Config } from './config.ts';

/** Where the API is: below the storefront where one process serves both, else at the root. */
export const basePathOf = ({ storefrontDir }: Pick<Config, 'storefrontDir'>) =>
  storefrontDir === null ? '' : '/api';
