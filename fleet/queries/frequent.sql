-- The ten most frequent errors, on how many machines, and what to do first.
SELECT activation_hex(number) AS code, activation_name(number) AS name, events, machines,
       activation_first_step(number)['text'] AS first_step
FROM (SELECT number, count(*) AS events, count(DISTINCT machine) AS machines
      FROM (SELECT machine, unnest(activation_codes(text)) AS number FROM events)
      GROUP BY number)
ORDER BY events DESC, number
LIMIT 10
