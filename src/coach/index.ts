/** The writing coach: what in a text works against repair, and what may mean danger. */
export { reviewRisk, type Finding, type RiskCode } from './risk.js';
