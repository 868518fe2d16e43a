import { z } from 'zod';

/** Digits alone, within bounds; the message says both. */
export const whole = (what: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be ${what}, ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be ${what}, ${min} to ${max}`);
