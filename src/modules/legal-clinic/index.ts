export { LegalClinicModule } from './legal-clinic.module';
export type * from './contract';
