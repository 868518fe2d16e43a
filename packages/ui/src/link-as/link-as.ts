import type { ComponentPropsWithRef, ElementType } from 'react';

/** What renders a link: `a`, or a router's link that takes the same props with its `href`. */
export type LinkAs = ElementType<ComponentPropsWithRef<'a'>>;
