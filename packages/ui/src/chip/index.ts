export {
  Chip,
  type ChipProps,
  ChoiceChip,
  type ChoiceChipProps,
  RemovableChip,
  type RemovableChipProps,
} from './chip.tsx';
