export { CourtReportsModule } from './court-reports.module';
export { OrderFacts, type TellsOrderFacts } from './order-facts';
export { FACT_UNITS, type FactPart, type FactUnit, type OrderFact } from './domain/order-fact';
export type * from './contract';
