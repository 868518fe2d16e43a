export interface Setup {
  readonly stockCount: number;
}

export type ToMeasured =
  | { readonly do: 'start-cpu' }
  | { readonly do: 'read-cpu' }
  /** Another drop of the same product, live at once. */
  | { readonly do: 'open-drop' };

export type FromMeasured =
  | { readonly port: number; readonly dropId: string; readonly productId: string }
  | { readonly started: true }
  | { readonly cpuUs: number }
  | { readonly openedDropId: string };
