-- Asks for the paths of a file (PATHS, one a line) in an order that is the same each time, and tells the quantiles.
local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end

local state = 1
request = function()
  state = (state * 1103515245 + 12345) % 2147483648
  return wrk.format("GET", paths[math.floor(state / 65536) % #paths + 1])
end

done = function(summary, latency, requests)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("%8.0f requests/s   p50 %7.2f ms   p99 %7.2f ms   %d requests, %d errors, %d not 2xx\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.requests, errors, summary.errors.status))
end
