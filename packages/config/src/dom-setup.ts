import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The first page of a file loads its code; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 4_000 });

// jsdom has no layout: scrolling does nothing, quietly.
window.scrollTo = () => undefined;
