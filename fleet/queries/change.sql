-- Errors before and after a date, by site and kind of problem.
SELECT site, activation_topic(number) AS topic,
       count(*) FILTER (WHERE day < '2026-11-09') AS before,
       count(*) FILTER (WHERE day >= '2026-11-09') AS after
FROM (SELECT site, day, unnest(activation_codes(text)) AS number FROM events)
GROUP BY site, topic
ORDER BY site, topic
