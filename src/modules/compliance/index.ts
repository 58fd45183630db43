export { AppointmentClashes } from './appointment-clashes.facade';
export { ComplianceModule } from './compliance.module';
export { MINUTES_OF_DATE, type Clash } from './domain/clash';
export type * from './contract';
