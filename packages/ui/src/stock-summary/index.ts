export { StockLegend, type StockLegendProps } from './stock-legend.tsx';
export { StockSummary, type StockSummaryProps } from './stock-summary.tsx';
