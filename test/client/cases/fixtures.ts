import type { Employee, Me, ServiceDescription, WorkPlan } from '../../../src/contract/index.js';
import type { Reply } from '../../support/faulty-server.js';

export const employee: Employee = {
  id: 'e1',
  name: 'Siti Rahma, S.E.',
  position: 'Analis Kebijakan Ahli Pertama',
  unit: 'Bagian Organisasi',
  nip: null,
  employmentType: 'pns',
  grade: 'III/b',
  rank: 'Penata Muda Tingkat I',
  positionType: 'functional',
  planForm: 'staff',
  unitId: 'u1',
  superior: null,
  legalStanding: 'active',
  planningApplies: true,
  roles: [],
};

export const me: Me = {
  employee,
  capabilities: ['appraisal:read'],
  agency: 'Kabupaten Contoh',
  periodId: 'p1',
  appraisalId: 'a1',
  draftKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
};

export const workPlan: WorkPlan = {
  appraisalId: 'a1',
  state: 'draft',
  version: 1,
  approach: 'quantitative',
  planForm: 'staff',
  results: [],
  expectations: [],
  annexes: { support: '', accountability: 'Laporan triwulan', consequences: '' },
  history: [],
  allowedActions: ['edit', 'submit'],
  etag: '"3"',
};

export const description: ServiceDescription = {
  name: 'reference',
  apiVersion: '1.0',
  time: '2026-11-21T00:00:00Z',
  openapi: 'openapi.json',
};

/** A problem answer of the registry. */
export function problem(status: number, type: string, more: object = {}, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': 'r-1', ...headers },
    json: { type: `urn:asn-kinerja:problem:${type}`, title: 'Permintaan ditolak', status, requestId: 'r-1', ...more },
  };
}

/** A web page where data should be. */
export const page: Reply = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  text: '<!doctype html><title>Luring</title><p>Anda sedang luring.</p>',
};
