export { Menu, type MenuProps } from './menu.tsx';
export {
  MenuChoice,
  type MenuChoiceProps,
  MenuChoices,
  type MenuChoicesProps,
} from './menu-choices.tsx';
export {
  MenuDivider,
  MenuItem,
  type MenuItemProps,
  MenuLink,
  type MenuLinkProps,
} from './menu-item.tsx';
