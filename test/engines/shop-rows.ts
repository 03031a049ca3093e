/** What the shop of `examples/02-shop` writes while it grows: SQL to run once the revision is applied. */
export const shopRows: ReadonlyMap<string, string> = new Map([
  [
    'customers and addresses',
    `INSERT INTO customers (email, name, newsletter, created_at) VALUES
       ('ada@example.org', 'Ada Lovelace', true, '2024-01-16T08:00:00Z'),
       ('blaise@example.org', 'Blaise Pascal', false, '2024-01-17T08:00:00Z'),
       ('hypatia@example.org', 'Hypatia', true, '2024-01-18T08:00:00Z');
     INSERT INTO addresses (customer_id, recipient, street, city, country) VALUES
       (1, 'Ada Lovelace', '12 St James Square', 'London', 'GB'),
       (2, 'B. Pascal', '8 rue Neuve', 'Paris', 'FR')`,
  ],
  [
    'the catalogue',
    `INSERT INTO categories (slug, title) VALUES ('instruments', 'Instruments');
     INSERT INTO categories (parent_id, slug, title) VALUES (1, 'glass', 'Glassware');
     INSERT INTO products (slug, title, attributes, tags, weight_kg, position, released_on) VALUES
       ('alembic', 'Alembic', '{"material": "copper"}', '{still,copper}', 2.5, 1, '2024-01-01'),
       ('aludel', 'Aludel', '{"material": "clay"}', '{pot}', 0.75, 2, NULL);
     INSERT INTO product_categories VALUES (1000, 1), (1001, 2);
     INSERT INTO variants (product_id, sku, price_cents, image, options) VALUES
       (1000, 'ALE-1', 12999, '\\x89504e47', '{"litres": 1}'),
       (1000, 'ALE-2', 18950, NULL, '{"litres": 2}'),
       (1001, 'ALU-1', 0, NULL, NULL)`,
  ],
  [
    'warehouses and stock',
    `INSERT INTO stock_movements (variant_id, warehouse_id, quantity, reason, moved_at) VALUES
       (1, 1, 40, 'delivery', '2024-02-06T08:00:00Z'), (2, 1, 25, 'delivery', '2024-02-06T08:00:00Z'),
       (3, 2, 0, 'inventory', '2024-02-07T08:00:00Z'), (1, 1, -1, 'sale', '2024-02-20T08:00:00Z');
     INSERT INTO warehouses (code, city) VALUES ('GDN', 'Gdansk')`,
  ],
  [
    'carts and orders',
    `INSERT INTO carts (id, customer_id, updated_at) VALUES
       ('11111111-1111-4111-8111-111111111111', 1, '2024-02-20T08:00:00Z'),
       ('22222222-2222-4222-8222-222222222222', 2, '2024-02-21T08:00:00Z');
     INSERT INTO cart_lines (cart_id, variant_id, quantity) VALUES
       ('11111111-1111-4111-8111-111111111111', 1, 2), ('11111111-1111-4111-8111-111111111111', 1, 3),
       ('11111111-1111-4111-8111-111111111111', 2, 1), ('22222222-2222-4222-8222-222222222222', NULL, 1);
     INSERT INTO orders (number, customer_id, cart_id, status, note, placed_at, paid_at) VALUES
       ('S-1', 1, '11111111-1111-4111-8111-111111111111', 'paid', 'ring twice',
        '2024-02-22T08:00:00Z', '2024-02-22T09:00:00Z'),
       ('S-2', 2, NULL, 'new', '  ', '2024-02-23T08:00:00Z', NULL);
     UPDATE carts SET order_id = 1 WHERE customer_id = 1;
     INSERT INTO order_lines (order_id, line_no, variant_id, quantity, price_cents) VALUES
       (1, 1, 1, 2, 12999), (1, 2, 3, 1, 0), (2, 1, 2, 1, 18950)`,
  ],
  [
    'payments',
    `INSERT INTO payments (order_id, provider, amount, provider_data, received_at) VALUES
       (1, 'creditcard', 259.98, '{"legacy": "true"}', '2024-02-22T09:00:00Z'),
       (1, 'card', -10.00, '{"refund": true}', '2024-03-12T09:00:00.125Z')`,
  ],
  [
    'coupons',
    `INSERT INTO coupons (code, percent, amount_cents, valid_from, valid_until) VALUES
       ('SPRING', 10.50, NULL, '2024-04-01', '2024-05-31'), ('FIVER', NULL, 500, '2024-04-01', NULL);
     UPDATE orders SET coupon_id = 1 WHERE number = 'S-2'`,
  ],
  ['prices as decimals', `INSERT INTO variants (product_id, sku, price) VALUES (1001, 'ALU-2', 7.05)`],
  [
    'faster order lists',
    `INSERT INTO orders (number, customer_id, note, placed_at) VALUES ('S-3', 3, '', '2024-06-18T08:00:00Z')`,
  ],
  [
    'shipments',
    `INSERT INTO shipments (warehouse_id, tracking_code, weight_kg) VALUES (1, 'JD0001', 3.75);
     INSERT INTO shipment_lines VALUES (1, 1, 1, 2)`,
  ],
  [
    'audit log',
    `INSERT INTO audit_log (at, actor, client, table_name, row_before, row_after) VALUES
       ('2025-03-25T08:00:00Z', 'shop', '192.0.2.1', 'orders', '{"id": 1}', '{"id": 1, "status": "paid"}'),
       ('2025-03-25T08:00:01Z', 'shop', NULL, 'orders', '{"id": 2}', '{"id": 2}')`,
  ],
  [
    'given and family names',
    `INSERT INTO customers (email, given_name, family_name) VALUES ('z@example.org', 'Z', NULL)`,
  ],
  ['loyalty cards', `UPDATE customers SET loyalty_card = 'L00000000001' WHERE id = 1`],
])
