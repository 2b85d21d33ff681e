-- SPDX-License-Identifier: GPL-3.0-or-later
-- The usual columns of an export in English, as SQLite's own program writes them: what the export is measured beside.
SELECT
    (SELECT text FROM partner_name WHERE partner = p.id AND language = e.id) AS "Name",
    (SELECT text FROM partner_name WHERE partner = p.id AND language = d.id) AS "Name in Dutch",
    (SELECT group_concat(t.text, '; ') FROM partner_category c JOIN category k ON k.id = c.category
        JOIN category_text t ON t.category = k.id AND t.field = 'name' AND t.language = e.id
        WHERE c.partner = p.id AND k.tree = 'kind') AS "Kind",
    (SELECT group_concat(t.text, '; ') FROM partner_category c JOIN category k ON k.id = c.category
        JOIN category_text t ON t.category = k.id AND t.field = 'name' AND t.language = e.id
        WHERE c.partner = p.id AND k.tree = 'place') AS "Place",
    (SELECT group_concat(t.text, '; ') FROM partner_category c JOIN category k ON k.id = c.category
        JOIN category_text t ON t.category = k.id AND t.field = 'name' AND t.language = e.id
        WHERE c.partner = p.id AND k.tree = 'theme') AS "Theme",
    (SELECT address FROM link WHERE partner = p.id AND role = 'website' ORDER BY position LIMIT 1) AS "Website",
    p.started AS "Since",
    p.agreement_until AS "Agreement until"
FROM language e JOIN language d JOIN folded_name f ON f.language = e.id JOIN partner p ON p.id = f.partner
WHERE e.tag = 'en' AND d.tag = 'nl'
ORDER BY f.folded;
