import { hueStyle } from '../../shared/theme/hue-style.ts';
import styles from './hue-choice.module.css';

/** Twelve colours round the circle, each with the word that most people would use. */
const hues = [
  [8, 'Red'],
  [38, 'Orange'],
  [70, 'Amber'],
  [100, 'Yellow'],
  [130, 'Lime'],
  [155, 'Green'],
  [185, 'Teal'],
  [225, 'Sky'],
  [265, 'Blue'],
  [296, 'Violet'],
  [325, 'Magenta'],
  [350, 'Pink'],
] as const;

interface HueChoiceProps {
  /** 0 to 359; one between two colours stays until another is chosen. */
  readonly value: number;
  readonly onChange: (hue: number) => void;
  readonly 'aria-labelledby': string;
}

/** The colour of a profile. Stands in a `Field`. */
export function HueChoice({ value, onChange, 'aria-labelledby': labelledBy }: HueChoiceProps) {
  return (
    <div className={styles.hues} role="radiogroup" aria-labelledby={labelledBy}>
      {hues.map(([hue, name]) => (
        <label key={hue} className={styles.hue} style={hueStyle(hue)} title={name}>
          <input
            type="radio"
            name="hue"
            value={hue}
            checked={hue === value}
            aria-label={name}
            onChange={() => onChange(hue)}
          />
        </label>
      ))}
    </div>
  );
}
