/** What the clinic of `examples/03-clinic` writes while it grows: SQL to run once the revision is applied. */
export const clinicRows: ReadonlyMap<string, string> = new Map([
  [
    'patients',
    `INSERT INTO patients (name, born_on, sex, email, insurance_no, fax, updated_at) VALUES
       ('Ada Lovelace', '1985-12-10', 'female', 'ada@example.org', 'A123456789', '+44 20 1', '2024-03-05T08:00:00Z'),
       ('Blaise Pascal', '1993-06-19', 'male', NULL, 'B000000001', NULL, '2024-03-05T08:00:00Z'),
       ('Hypatia', '1970-03-08', NULL, 'h@example.org', NULL, NULL, '2024-03-05T08:00:00Z')`,
  ],
  [
    'staff, rooms, diagnoses',
    `INSERT INTO practitioners (login, name, profession, email) VALUES
       ('elizabeth', 'E. Blackwell', 'doctor', 'eb@example.org'), ('florence', 'F. Nightingale', 'nurse', NULL),
       ('per', 'P. Ling', 'therapist', NULL), ('new', 'N. Ew', 'trainee', NULL)`,
  ],
  [
    'appointments',
    `INSERT INTO appointments (patient_id, practitioner_id, room, during, status, note) VALUES
       (1, 1, 'R11', '[2024-04-02 09:00Z, 2024-04-02 09:30Z)', 'done', 'headache'),
       (2, 1, 'R11', '[2024-04-02 09:30Z, 2024-04-02 10:00Z)', 'booked', NULL),
       (3, 1, 'R12', '[2024-04-02 09:30Z, 2024-04-02 10:00Z)', 'cancelled', NULL),
       (3, 3, 'R21', '[2024-04-02 09:00Z, 2024-04-02 10:00Z)', 'arrived', NULL)`,
  ],
  ['changes are seen', `UPDATE appointments SET status = 'done' WHERE id = 4`],
  [
    'the front desk',
    `INSERT INTO trainees (login, name, profession) VALUES ('newer', 'N. Ewer', 'trainee');
     REFRESH MATERIALIZED VIEW CONCURRENTLY practitioner_load`,
  ],
  [
    'measurements',
    `INSERT INTO measurements VALUES
       (1, '2024-05-14', 'pulse', 61), (1, '2024-05-14', 'weight', 58.5), (3, '2022-11-30', 'weight', 66), (2, '2025-01-02', 'pulse', 70);
     INSERT INTO measurements_2023 VALUES
       (1, '2023-02-01', 'pulse', 64), (2, '2023-12-31', 'weight', 71.25), (77, '2023-05-05', 'pulse', 1)`,
  ],
  [
    'the laboratory',
    `INSERT INTO lab.results VALUES
       ('33333333-3333-4333-8333-333333333333', '2024-09-10T08:00:00Z', '{"glucose": 5.1}');
     INSERT INTO lab_orders (patient_id, diagnosis, result_id) VALUES
       (1, 'Z00.0', '33333333-3333-4333-8333-333333333333'), (2, 'I10', NULL)`,
  ],
  [
    'patients who do not come',
    `INSERT INTO patients (name, born_on, insurance_no, updated_at) VALUES
       ('Galen', '1950-09-01', 'G123456789', '2024-11-05T08:00:00Z')`,
  ],
  ['names as people give them', `UPDATE patients SET fax = '+49 30 1' WHERE full_name = 'Hypatia'`],
  ['phone numbers', `INSERT INTO phones VALUES (1, 'mobile', '+44 7700 1'), (2, 'home', '+33 1 1')`],
])
