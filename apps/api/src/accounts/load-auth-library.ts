import type { AuthLibrary, AuthLibraryOptions } from './auth-library.ts';

/** The account library, loaded when it is first needed: importing it costs more than the rest of the start. */
export interface AuthLibraryLoader {
  load(): Promise<AuthLibrary>;
  close(): Promise<void>;
}

export function createAuthLibraryLoader(options: AuthLibraryOptions): AuthLibraryLoader {
  let loading: Promise<AuthLibrary> | undefined;
  return {
    load() {
      loading ??= import('./auth-library.ts').then(({ openAuthLibrary }) =>
        openAuthLibrary(options),
      );
      return loading;
    },
    async close() {
      if (loading) await (await loading).db.destroy();
    },
  };
}
