-- Machines whose last error does not pass by itself, with the first step for their kind of
-- activation, in their language.
SELECT machine, last.time, activation_hex(number) AS code,
       activation_message(number, locale) AS message,
       activation_first_step(number, channel, locale)['text'] AS first_step
FROM (SELECT machine, max(time) AS time, last_value(number ORDER BY time, number) AS number
      FROM (SELECT machine, time, activation_code(text) AS number FROM events)
      WHERE number IS NOT NULL
      GROUP BY machine) AS last
JOIN machines USING (machine)
WHERE activation_retry(number) = 'after-fix'
ORDER BY machine
