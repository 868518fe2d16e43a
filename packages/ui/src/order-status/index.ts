export {
  OrderStatus,
  type OrderStatusKind,
  type OrderStatusProps,
  orderStatusWords,
} from './order-status.tsx';
