-- What wrk sends: recorded forms in turn, one a line in the file that FORMS names.
-- PAUSE is how long a page waits after each answer, in milliseconds, give or take a half.

local forms = {}
for line in io.lines(os.getenv("FORMS")) do
    forms[#forms + 1] = line
end
local pause = tonumber(os.getenv("PAUSE") or "0")
local count = 0

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"

local threads = 0
function setup(thread)
    thread:set("seed", threads)
    threads = threads + 1
end

function init(args)
    math.randomseed(seed)
    count = seed * 7
end

function request()
    count = count + 1
    return wrk.format(nil, nil, nil, forms[count % #forms + 1])
end

if pause > 0 then
    function delay()
        return math.random(pause / 2, pause * 3 / 2)
    end
end
